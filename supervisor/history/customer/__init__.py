"""The customer at hand: who it is, and all that is known of them."""
