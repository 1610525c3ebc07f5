"""Still images and clips, and the positions of things in them."""
