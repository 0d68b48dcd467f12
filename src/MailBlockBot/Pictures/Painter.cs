// Stacked bars as a PNG for a phone: large letters, a light ground, colours that colour-blind people tell apart.
using System.Globalization;
using MailBlockBot.Core.Files;
using ScottPlot;

namespace MailBlockBot.Pictures;

/// <summary>Draws pictures.</summary>
/// <param name="font">The family in which a text can be read; null where none can.</param>
internal sealed class Painter(Func<string, string?> font)
{
    // A phone shows 1,080 pixels at a third of their size: 30 become 10.
    const int Width = 1080, PlotHeight = 720, LegendLine = 52;
    const float Letters = 30, Title = 38, Margin = 60;

    // Okabe and Ito, "Color Universal Design" (2008), in an order in which neighbours differ in lightness too.
    static readonly string[] Palette = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9"];
    static readonly Color Ink = Color.FromHex("#222222"), Grid = Color.FromHex("#DDDDDD");

    /// <summary>The picture; null where no font has its letters.</summary>
    public GeneratedFile? Draw(Picture picture)
    {
        if (font(string.Concat([picture.Title, .. picture.Labels, .. picture.Series.Select(series => series.Label)])) is not { } family) return null;
        using var plot = new Plot();
        plot.FigureBackground.Color = plot.DataBackground.Color = Colors.White;
        plot.Font.Set(family);
        plot.Axes.Title.Label.Text = picture.Title;
        (plot.Axes.Title.Label.FontSize, plot.Axes.Title.Label.ForeColor) = (Title, Ink);
        Stack(plot, picture);
        DrawAxes(plot, picture);
        DrawLegend(plot, picture);
        return new GeneratedFile(picture.Name, "image/png", plot.GetImageBytes(Width, PlotHeight + LegendLine * picture.Series.Count, ImageFormat.Png));
    }

    static void Stack(Plot plot, Picture picture)
    {
        var tops = new double[picture.Labels.Count];
        List<Bar> bars = [];
        foreach (var (series, colour) in picture.Series.Zip(Palette))
        {
            for (var i = 0; i < tops.Length; i++)
            {
                if (series.Values[i] == 0) continue;
                bars.Add(new Bar
                {
                    Position = i + 0.5,
                    ValueBase = tops[i],
                    Value = tops[i] += series.Values[i],
                    Size = 0.92,
                    FillColor = Color.FromHex(colour),
                    LineWidth = 0,
                });
            }
        }
        plot.Add.Bars(bars);
        plot.Axes.SetLimits(0, tops.Length, 0, Math.Max(tops.Max() * 1.08, 1));
    }

    static void DrawAxes(Plot plot, Picture picture)
    {
        var (bottom, left) = (plot.Axes.Bottom, plot.Axes.Left);
        bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            [.. picture.Labels.Select((label, i) => new Tick(i + 0.5, label)).Where(tick => tick.Label.Length > 0)]);
        left.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { IntegerTicksOnly = true, TargetTickCount = 6, LabelFormatter = Figure };
        foreach (var axis in (IAxis[])[bottom, left])
        {
            (axis.TickLabelStyle.FontSize, axis.TickLabelStyle.ForeColor) = (Letters, Ink);
            axis.MinorTickStyle.Length = 0;
            axis.FrameLineStyle.Color = Ink;
        }
        // Clear of the lowest figure beside them, and of the picture's edge.
        bottom.TickLabelStyle.OffsetY = 8;
        (plot.Axes.Right.MinimumSize, plot.Axes.Right.FrameLineStyle.Width, plot.Axes.Top.FrameLineStyle.Width) = (Margin, 0, 0);
        plot.Grid.MajorLineColor = Grid;
        plot.Grid.XAxisStyle.IsVisible = false;
    }

    // ISO 80000-1: groups of three parted by a blank, which is right in every language.
    static string Figure(double value) => value.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    static void DrawLegend(Plot plot, Picture picture)
    {
        var legend = plot.Legend;
        legend.DisplayPlottableLegendItems = false;
        legend.Orientation = Orientation.Vertical;
        (legend.FontSize, legend.FontColor) = (Letters, Ink);
        (legend.SymbolWidth, legend.SymbolHeight, legend.SymbolPadding) = (Letters, Letters, Letters / 2);
        (legend.OutlineWidth, legend.ShadowColor) = (0, Colors.Transparent);
        legend.ManualItems.AddRange(picture.Series.Zip(Palette, (series, colour) => new LegendItem { LabelText = series.Label, FillColor = Color.FromHex(colour), LineWidth = 0 }));
        // An item that does not fit is left out without a word: there is room to spare.
        plot.Axes.AddPanel(new ScottPlot.Panels.LegendPanel(legend) { Edge = Edge.Bottom, Alignment = Alignment.MiddleLeft, Padding = new PixelPadding(0, Margin / 2) });
        legend.IsVisible = false;
    }
}
