"""Qt item models over the tables of `views`: keyed rows, sorted with numpy inside the model."""
