"""Plain data -> one self-contained HTML page.

    html = render(flow=..., run=...)      one string: text, pictures, data, style and script, nothing fetched
    html = compare([...], swept=...)      the same for several of them side by side
    write(path, html)                     onto the disk, whole or not at all

The way through the folder, each file one thought:

    values    numbers and text from anywhere, made safe and short
    thin      long columns made short without losing their extremes
    schema    which keys the page knows, and how each is read; `bounded` applies it
    summary   the few figures the page computes itself
    markup    HTML by function calls: what is not marked as HTML is escaped
    scales    data units -> picture units, and where the ticks stand
    chart     what a picture shows, as a value;  `draw` turns it into SVG;  `figure` adds words, legend and table
    verdict, flow_sections, run_sections      the page from top to bottom
    heat, parameters, spectra, plan, measured_terms      its other pictures and tables, one file each
    comparison, compare      the page of several nets: its data, its pictures
    theme     colours as a table;  page.css, page.js
    data      the numbers inside the page, as JSON
    document  the frame around it;  `page` puts it together
    notebook  the same pictures and words where a notebook shows a value
"""

from bptt.report.compare import compare
from bptt.report.page import render, write

__all__ = ["compare", "render", "write"]
