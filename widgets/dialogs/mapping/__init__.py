"""The wizard that maps the columns of a file by clicking."""
