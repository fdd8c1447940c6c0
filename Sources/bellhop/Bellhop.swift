import ArgumentParser

@main
struct Bellhop: ParsableCommand {
}
