// Alerts and the dashboard speak of the figures that there are, and the dashboard shows them all.
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MailBlockBot.Operations;

namespace MailBlockBot.Tests.Operations;

public sealed partial class DeployTests
{
    [Fact]
    public void Names_are_those_that_are_exported()
    {
        var exported = Exported();
        Assert.Equal(exported, Named("dashboard.json"));
        Assert.Empty(Named("alerts.yaml").Except(exported));
        Assert.NotEmpty(Named("alerts.yaml"));
    }

    // As the exporter of OpenTelemetry for Prometheus spells them.
    static SortedSet<string> Exported()
    {
        RuntimeHelpers.RunClassConstructor(typeof(Meters).TypeHandle);
        SortedSet<string> names = new(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name != Meters.Name) return;
            var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
            var kind = instrument switch { Counter<long> => "_total", Histogram<double> => "_bucket", _ => "" };
            names.Add(instrument.Name.Replace('.', '_') + unit + kind);
        };
        listener.Start();
        return names;
    }

    static SortedSet<string> Named(string file) =>
        new(Word().Matches(File.ReadAllText(Path.Combine(Root(), "deploy", file))).Select(match => match.Value), StringComparer.Ordinal);

    static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    [GeneratedRegex("mailblockbot_[a-z_]+")]
    private static partial Regex Word();
}
