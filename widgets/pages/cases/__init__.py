"""Cases, and knowledge beside them."""
