"""The window: draws what `supervisor` decided and never opens a database."""
