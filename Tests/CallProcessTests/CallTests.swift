import Testing

/// What starts processes, one test at a time: a machine with two cores has enough to do with those of one.
@Suite("Calls", .serialized) struct CallTests {}
