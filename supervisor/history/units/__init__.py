"""Past days as units: the contacts and the agents' time of a whole day as narrow columns, kept beside its sums."""
