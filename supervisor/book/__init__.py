"""The book: what people decide, written through small verbs only, each of them in a chain that can be checked."""
