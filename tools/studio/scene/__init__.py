"""The scene around the figure: view, camera, light, materials and props."""
