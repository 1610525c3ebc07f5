"""What came of the sessions: days, weeks, balance, stiffness and pain."""
