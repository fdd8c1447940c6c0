import Languages

/// A value of a typed format found inside a message, in its normal form.
public typealias Recognition = Found<String>
