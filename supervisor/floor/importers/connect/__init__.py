"""Amazon Connect: contact records and agent events, as their streams deliver them (JSON)."""
