import BellhopCore
import CallProcess
import Foundation

extension ChildTransport {
  /// Calls made by the `bellhop` that was built together with the tests, in surroundings with nothing in them.
  package static func built(
    environment: [String: String] = [:],
    proxy: ProxySetting = .none,
    idleTime: Duration = .seconds(60)
  ) -> ChildTransport {
    ChildTransport(
      program: CallProgram(path: builtProgram, environment: environment),
      proxy: { proxy },
      idleTime: idleTime
    )
  }

  /// The path of the executable, which lies beside the test bundle.
  package static let builtProgram: String = {
    let bundles = [Bundle.main] + Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
    let folders = bundles.flatMap { [$0.bundleURL, $0.bundleURL.deletingLastPathComponent()] }
    let programs = folders.map { $0.appending(path: "bellhop").path }
    // One that isn't there fails the test with the sentence of a call that couldn't be started.
    return programs.first { FileManager.default.isExecutableFile(atPath: $0) } ?? programs.first ?? "bellhop"
  }()
}
