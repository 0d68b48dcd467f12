// BenchmarkDotNet's benchmarks, or one of three modes: where the time goes, the yardstick, and a search among many cases.
using MailBlockBot.Benchmarks;

switch (args)
{
    case ["stages", .. var files]:
        Stages.Run(files);
        break;
    case ["split", var file]:
        Console.WriteLine(LineSplitter.ReadFile(file));
        break;
    case ["search", .. var rest]:
        await Search.Run(rest is [var cases] ? int.Parse(cases, provider: null) : 100_000);
        break;
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Search).Assembly).Run(args);
        break;
}
