"""Windows that open over a page and close with Esc."""
