// What AFL starts: feeds the inputs it is handed to one reader. `TARGET FILE...` plays inputs again, without AFL.
using MailBlockBot.Fuzz;
using SharpFuzz;

if (args.Length == 0 || !Targets.All.TryGetValue(args[0], out var target))
{
    Console.Error.WriteLine($"Targets: {string.Join(' ', Targets.All.Keys)}");
    return 2;
}
if (args.Length > 1)
{
    foreach (var path in args[1..])
    {
        Console.WriteLine(path);
        target(File.ReadAllBytes(path));
    }
    return 0;
}
Fuzzer.OutOfProcess.Run(stream =>
{
    using var input = new MemoryStream();
    stream.CopyTo(input);
    target(input.ToArray());
});
return 0;
