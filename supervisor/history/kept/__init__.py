"""Past days as they are kept: what one file says, whether it still holds, and how days are made and added up."""
