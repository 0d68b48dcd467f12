// BenchmarkDotNet's benchmarks, or one of five modes: where the time goes, the yardstick, replies, a search among many cases, a crowd of chats.
using MailBlockBot.Benchmarks;

switch (args)
{
    case ["stages", .. var files]:
        Stages.Run(files);
        break;
    case ["split", var file]:
        Console.WriteLine(LineSplitter.ReadFile(file));
        break;
    case ["replies"]:
        ReplyPace.Run();
        break;
    case ["search", .. var rest]:
        await Search.Run(rest is [var cases] ? int.Parse(cases, provider: null) : 100_000);
        break;
    case ["chat", var program, var seconds, .. var paces]:
        await ChatLoad.Run(program, int.Parse(seconds, provider: null), paces.Select(pace => int.Parse(pace, provider: null)));
        break;
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Search).Assembly).Run(args);
        break;
}
