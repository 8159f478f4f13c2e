"""Asterisk call detail records (CDR): calls beside the queues, and where a call really left its agent."""
