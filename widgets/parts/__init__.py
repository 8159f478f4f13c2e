"""Building blocks that know nothing of contact centres."""
