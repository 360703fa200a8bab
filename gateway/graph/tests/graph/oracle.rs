//! The evaluator over what is permitted, and over nothing else, is the oracle: the same
//! query over a plain data set that holds only the permitted statements.
