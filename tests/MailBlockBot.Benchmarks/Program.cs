// BenchmarkDotNet's benchmarks, or one of the two modes that read a file: where the time goes, and the yardstick.
using MailBlockBot.Benchmarks;

switch (args)
{
    case ["stages", .. var files]:
        Stages.Run(files);
        break;
    case ["split", var file]:
        Console.WriteLine(LineSplitter.ReadFile(file));
        break;
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
