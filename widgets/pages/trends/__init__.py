"""Any figure over time."""
