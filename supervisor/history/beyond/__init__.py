"""What a period tells beyond the live board: cases, answers, sales, knowledge, customers, the roster."""
