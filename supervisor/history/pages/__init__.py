"""What each page about the past is answered."""
