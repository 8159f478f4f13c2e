"""The queue_log of Asterisk: the file, its rotated and gzipped copies, and dumps of its database table."""
