// A port that nobody listens on at the moment: for what has to know its own address before it starts.
using System.Net;
using System.Net.Sockets;

namespace MailBlockBot.Tests.EndToEnd;

internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
