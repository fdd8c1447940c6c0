// swift-tools-version: 6.2
import PackageDescription

/// For what draws the screen and matches messages: optimised in a debug build, too. docs/building.md tells what that costs
/// and brings.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "bellhop",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bellhop", targets: ["bellhop"]),
    .executable(name: "bellhop-measure", targets: ["bellhop-measure"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    // ncurses, as the system has it. Its library is named differently on macOS, hence no `link` line in the map.
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncurses-dev"])]
    ),
    .target(
      name: "CTerminal",
      cSettings: [.define("_GNU_SOURCE", .when(platforms: [.linux]))]
    ),
    .target(name: "TerminalUI", swiftSettings: optimised),
    .target(
      name: "CursesTerminal",
      dependencies: ["TerminalUI", "CNcurses", "CTerminal"],
      swiftSettings: optimised,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    // libsodium, as the system has it; on macOS CryptoKit takes its place.
    .systemLibrary(
      name: "CSodium",
      providers: [.apt(["libsodium-dev"])]
    ),
    // Digests, message codes and sealed values, on the system's cryptographic library.
    .target(
      name: "Sealing",
      dependencies: [.target(name: "CSodium", condition: .when(platforms: [.linux]))]
    ),
    // The word table, embedded as bytes, so that one file is to be installed and none is read at the start.
    .target(name: "CWordTable", exclude: ["words-en.bin"]),
    // The words and sentences of each language, embedded likewise.
    .target(name: "CLexicons", exclude: ["lexicons"]),
    .target(
      name: "TriggerModel",
      dependencies: ["CWordTable", "Languages"],
      swiftSettings: optimised
    ),
    // Knows the words of each language, and finds dates, amounts, addresses and the like in what people write.
    .target(
      name: "Languages",
      dependencies: ["CLexicons"],
      swiftSettings: optimised
    ),
    .target(
      name: "BellhopCore",
      dependencies: ["Languages", "Sealing", "TriggerModel"]
    ),
    // What a process that carries calls needs of the system and Swift can't reach.
    .target(name: "CCalls"),
    // Calls over HTTP, in processes of their own.
    .target(
      name: "CallProcess",
      dependencies: ["BellhopCore", "CCalls"]
    ),
    .target(
      name: "BellhopStorage",
      dependencies: [
        "BellhopCore", "Languages", "Sealing",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "BellhopApp",
      dependencies: [
        "BellhopCore", "BellhopStorage", "CursesTerminal", "Languages", "TerminalUI",
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .target(
      name: "BellhopDemo",
      dependencies: [
        "BellhopCore", "Sealing",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]
    ),
    .executableTarget(
      name: "bellhop",
      dependencies: [
        "BellhopApp", "BellhopDemo", "BellhopStorage", "CallProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "bellhop-measure",
      dependencies: [
        "BellhopCore", "CallProcess", "Languages", "TriggerModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
    .testTarget(name: "TriggerModelTests", dependencies: ["TriggerModel"]),
    .testTarget(
      name: "MeasureTests",
      dependencies: ["bellhop-measure", "BellhopCore", "Languages"],
      resources: [.copy("Desks")]
    ),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TerminalUI"]),
    .testTarget(
      name: "BellhopCoreTests",
      dependencies: [
        "BellhopCore", "CallFixtures", "Languages", "bellhop",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      resources: [.copy("Talks"), .copy("Reply/Answers")]
    ),
    // Servers on this machine that answer with whatever bytes a test likes, and the program that carries the calls.
    .target(
      name: "CallFixtures",
      dependencies: ["BellhopCore", "CallProcess"],
      path: "Tests/CallFixtures"
    ),
    .testTarget(
      name: "CallProcessTests",
      dependencies: [
        "BellhopCore", "CCalls", "CallFixtures", "CallProcess", "bellhop",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]
    ),
    .testTarget(
      name: "BellhopStorageTests",
      dependencies: ["BellhopStorage", "Languages"],
      resources: [.copy("Made")]
    ),
    .testTarget(
      name: "BellhopAppTests",
      dependencies: ["BellhopApp", "BellhopDemo", "BellhopStorage", "CallFixtures", "CallProcess", "bellhop"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "BellhopDemoTests",
      dependencies: [
        "BellhopDemo",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]
    ),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "bellhop", "BellhopCore", "BellhopStorage", "Sealing",
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
