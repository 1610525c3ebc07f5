"""The live figure: posed meshes with the renderer's light, for the application to show."""
