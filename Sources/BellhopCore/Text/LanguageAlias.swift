import Languages

public typealias Language = Languages.Language
