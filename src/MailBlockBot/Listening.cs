// Whether an address can be listened on, asked before anything is started: a port in use is a matter of settings, to be told in one line and without a trace.
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace MailBlockBot;

internal static class Listening
{
    /// <exception cref="SettingsException">An address is in use, or not this machine's.</exception>
    public static void Check(Settings settings)
    {
        if (settings.Web.Enabled) Check("Web:Url", settings.Web.Urls, "Set another one, or Web:Enabled to false");
        if (settings.Operations.Url is { } url) Check("Operations:Url", [url], "Set another one");
    }

    static void Check(string setting, IEnumerable<string> urls, string otherwise)
    {
        foreach (var url in urls)
        {
            var address = BindingAddress.Parse(url);
            if (Fault(Host(address.Host), address.Port) is { } fault) throw new SettingsException($"{setting}: {url} cannot be listened on: {fault.TrimEnd('.')}. {otherwise}");
        }
    }

    static string? Fault(IPAddress host, int port)
    {
        try
        {
            using var listener = new TcpListener(host, port);
            listener.Start();
            return null;
        }
        catch (SocketException e)
        {
            return e.Message;
        }
    }

    // As Kestrel takes them: localhost, an address, or any name for all addresses. A second loopback that is missing is no fault to it.
    static IPAddress Host(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback : IPAddress.TryParse(host, out var address) ? address : IPAddress.Any;
}
