"""What every page about the past is made of."""
