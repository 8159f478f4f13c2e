"""Facts: reading, following, judging and filling floor files."""
