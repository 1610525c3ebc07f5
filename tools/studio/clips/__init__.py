"""Moving pictures: between two pictures, and during a hold."""
