import BellhopCore
import Foundation

/// Sends requests from processes of their own, one hop each: a redirect comes back as a failure that an executor may
/// follow. A child that dies ends one call and nothing else.
///
/// Every exchange is without cookies, cache and stored credentials, and ends by its own deadline, whatever the endpoint or
/// the child does. Reads of one origin may share a connection; what changes something always has one of its own.
public struct ChildTransport: Transport {
  private let pool: ChildPool
  private let environment: [String: String]
  private let proxy: @Sendable () -> ProxySetting
  private let now: @Sendable () -> Date

  /// - Parameters:
  ///   - proxy: the setting as it is when a call is made.
  ///   - idleTime: how long a child stays when it has nothing to do.
  ///   - now: the clock against which a date in `Retry-After` counts.
  public init(
    program: CallProgram,
    proxy: @escaping @Sendable () -> ProxySetting = { .none },
    idleTime: Duration = .seconds(60),
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    pool = ChildPool(program: program, idleTime: idleTime)
    environment = program.environment
    self.proxy = proxy
    self.now = now
  }

  /// The processes that there are now.
  public var processes: [pid_t] { pool.processes }

  public func prepare() {
    pool.prepare { [proxy, environment] in ProxyRoute(proxy(), environment: environment, host: nil) }
  }

  public func send(_ request: PreparedRequest) async -> Exchange {
    let address: EndpointAddress
    do throws(CallFailure) {
      address = try checkedAddress(of: request)
    } catch {
      return Exchange(outcome: .failed(error))
    }
    let setting = proxy()
    if case .unreadable = setting, !address.host.isThisMachine {
      return Exchange(outcome: .failed(CallFailure(.configuration, Self.unreadableProxy)))
    }
    let route = ProxyRoute(setting, environment: environment, host: address.host)
    let call = ChildCall(
      request,
      address: address,
      route: route,
      hint: route == .direct ? hint(for: address, setting: setting) : Self.proxyHint,
      now: now
    )
    return await withTaskCancellationHandler {
      await withCheckedContinuation { call.start(in: pool, $0) }
    } onCancel: {
      call.cancel()
    }
  }

  private func checkedAddress(of request: PreparedRequest) throws(CallFailure) -> EndpointAddress {
    guard let address = try? EndpointAddress(request.url), address.inputNames.isEmpty,
      URL(string: request.url)?.absoluteString == request.url
    else { throw CallBreak(.badAddress).failure(host: "", request: request) }
    guard !address.host.isIPv6 else {
      throw CallFailure(
        .configuration,
        "\(address.host.text) can't be called, for URLSession takes no IPv6 addresses. Write the name of the host in the URL "
          + "instead."
      )
    }
    guard !RefusedAddress.contains(address.host.text) else {
      throw CallBreak.refusal(of: address.host.text, address: address.host.text)
    }
    return address
  }

  private static let unreadableProxy =
    "Through which proxy calls go can't be read in the workspace, so nothing was sent. Choose one, or none, in the "
    + "settings (F8), then try again."
  private static let proxyHint = "Calls go through a proxy: check that in the settings (F8), too."

  /// Whoever is behind a proxy that isn't used hears of nothing but hosts that can't be reached.
  private func hint(for address: EndpointAddress, setting: ProxySetting) -> String? {
    guard setting == ProxySetting.none, address.host.reach != .loopback,
      let variable = ProxyRoute.variable(for: address.scheme, in: environment)
    else { return nil }
    return "\(variable) is set, but calls go without a proxy: the settings (F8) can change that."
  }
}
