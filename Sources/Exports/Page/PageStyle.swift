/// The style sheet of every page: one column of paper, quiet rules, figures that line up.
///
/// Tables marked `cards` become one card a row on narrow screens, each cell with its column's name.
enum PageStyle {
  static let css = """
    :root{--ink:\(Palette.ink);--muted:\(Palette.muted);--rule:\(Palette.rule);\
    --faint:\(Palette.faint);\
    --band:\(Palette.band);--seal:\(Palette.seal);--done:\(Palette.done);--open:\(Palette.open);\
    --returned:\(Palette.returned)}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;overflow-wrap:anywhere;background:#eceeeb;color:var(--ink);\
    font:15px/1.65 \(Palette.sans)}
    html[lang=en] body{font-family:'Helvetica Neue',Arial,'Liberation Sans',\(Palette.sans)}
    .sheet{max-width:1120px;margin:32px auto;background:#fff;padding:48px 56px 40px;\
    border-top:4px solid var(--seal);box-shadow:0 1px 3px rgba(27,42,56,.14)}
    .sheet.wide{max-width:1280px;padding:36px 36px 40px;page:wide}
    .back{font-size:14px;margin:0 0 10px}
    h1,h2{font-family:'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,Georgia,serif;\
    line-height:1.35;font-weight:700}
    h1{font-size:31px;margin:6px 0 4px}
    h2{font-size:20px;margin:44px 0 12px;padding-bottom:8px;border-bottom:1px solid var(--rule)}
    h2 small{font:400 13px \(Palette.sans);color:var(--muted);margin-left:10px}
    p{margin:0 0 10px}
    a{color:#1d5480;text-underline-offset:2px}
    a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--done);outline-offset:2px}
    code,pre,.mono{font-family:'SFMono-Regular','DejaVu Sans Mono',Menlo,Consolas,monospace;\
    font-size:12.5px;overflow-wrap:anywhere}
    pre{background:var(--band);padding:12px 14px;white-space:pre-wrap;margin:8px 0}
    .kicker{color:var(--seal);font-size:14px;letter-spacing:.08em;margin:0}
    .muted{color:var(--muted)}
    .small{font-size:13px}
    .head{display:flex;gap:24px;justify-content:space-between;align-items:flex-start}
    .head p.lead{font-size:16px;max-width:46em;margin-top:14px}
    .stamp{flex:none;border:2.5px solid;border-radius:4px;padding:5px 15px;margin-top:8px;\
    font:700 19px/1.4 'Noto Serif CJK SC','Songti SC',SimSun,serif;letter-spacing:.12em}
    .stamp.completed{color:var(--seal)}.stamp.running{color:#8a4d05}
    .stamp.rejected,.stamp.withdrawn{color:var(--muted)}
    .banner{background:#fff3d6;border:1px solid #d9a441;border-left-width:6px;padding:10px 16px;\
    margin:0 0 24px;font-weight:600}
    dl.facts{display:flex;flex-wrap:wrap;margin:22px 0 0;border-top:1px solid var(--rule);\
    border-left:1px solid var(--rule)}
    dl.facts div{flex:1 1 220px;padding:9px 14px;border-right:1px solid var(--rule);\
    border-bottom:1px solid var(--rule)}
    dl.facts dt{font-size:13px;color:var(--muted)}
    dl.facts dd{margin:0;font-weight:600;overflow-wrap:anywhere}
    dl.facts .wide{flex-basis:100%}dl.facts .wide dd{font-weight:400}
    .waits{list-style:none;margin:0;padding:0;display:grid;gap:10px;\
    grid-template-columns:repeat(auto-fit,minmax(300px,1fr))}
    .waits li{border:1px solid #dfb56a;border-left:5px solid var(--open);padding:10px 16px;\
    background:#fffaf0}
    .waits b{font-size:16px}
    .hint{display:none}
    .scroll{overflow-x:auto}
    .scroll svg{display:block;min-width:860px;width:100%;height:auto}
    .legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:10px 0 0;padding:0;list-style:none;\
    font-size:13px;color:var(--muted)}
    .legend svg{vertical-align:-2px;margin-right:6px}
    table{border-collapse:collapse;width:100%;font-size:14px}
    caption{text-align:left;color:var(--muted);font-size:13px;padding:0 0 8px}
    th,td{text-align:left;vertical-align:top;padding:8px 10px;border-bottom:1px solid var(--rule)}
    thead th{font-weight:600;color:var(--muted);font-size:13px;\
    border-bottom:1.5px solid var(--muted);\
    white-space:nowrap}
    tbody th{font-weight:600}
    a.paper{display:block}
    @media(min-width:701px){
    table.register{table-layout:fixed}
    table.register th:nth-child(1){width:52px}
    table.register th:nth-child(2){width:23%}
    table.register th:nth-child(3){width:17%}
    table.register th:nth-child(4){width:10%}
    table.register th:nth-child(5){width:21%}
    table.report{table-layout:fixed}
    table.report th:nth-child(1){width:26%}
    table.report th:nth-child(2){width:26%}
    table.report th:nth-child(3){width:11%}
    }
    .chart{margin:4px 0 16px;max-width:760px}
    .chart svg{display:block;width:100%;height:auto}
    td.num,th.num{font-variant-numeric:tabular-nums;white-space:nowrap}
    tr:target{background:#fff3d6}
    .sub{display:block;font-size:13px;color:var(--muted);font-weight:400}
    .quote{display:block;border-left:3px solid var(--rule);padding-left:9px;margin-top:3px;\
    color:#33424f;white-space:pre-line}
    .tag{display:inline-block;font-size:12.5px;line-height:1.5;padding:0 7px;border:1px solid;\
    border-radius:3px;white-space:nowrap}
    .tag.done{color:var(--done)}.tag.open{color:#8a4d05;background:#fffaf0}
    .tag.waiting{color:var(--muted)}.tag.bad{color:var(--returned)}
    .tag.live{color:#1e6a45}
    td:last-child .refs{display:inline-block;min-width:74px}
    .line .number{white-space:nowrap}
    .line{display:block;font-size:13.5px}
    .meter{display:block;height:8px;background:var(--faint);min-width:120px;margin-top:8px}
    .meter i{display:block;height:8px;background:var(--done)}
    .number{font-weight:600;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    .replaced{color:var(--muted)}
    .counts{list-style:none;margin:24px 0 0;padding:0;display:grid;gap:0 28px;\
    grid-template-columns:repeat(auto-fit,minmax(220px,1fr))}
    .counts li{border-top:1px solid var(--rule);padding:10px 0}
    .counts b{font:700 30px/1.2 Georgia,'Noto Serif CJK SC',serif;display:block}
    footer{margin-top:48px;padding-top:16px;border-top:4px double var(--rule);font-size:13.5px}
    footer h2{font-size:16px;margin:0 0 8px;border:0;padding:0}
    @media(max-width:700px){
    .sheet{margin:0;padding:24px 18px 28px;box-shadow:none}
    h1{font-size:25px}
    .head{flex-direction:column;gap:0}
    .waits{grid-template-columns:1fr}
    table.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;\
    clip-path:inset(50%);left:0}
    table.cards,table.cards thead,table.cards tbody,table.cards tr,table.cards th,table.cards td,\
    table.cards caption{display:block}
    table.cards tr{border:1px solid var(--rule);padding:8px 12px;margin-bottom:10px}
    table.cards th,table.cards td{border:0;padding:3px 0;white-space:normal}
    table.cards thead th{padding:0;white-space:normal}
    table.cards td[data-label]{position:relative;padding-left:6.2em;min-height:1.65em}
    table.cards td[data-label]::before{content:attr(data-label);position:absolute;left:0;top:4px;\
    width:6.6em;font-size:12px;color:var(--muted)}
    dl.facts div{flex-basis:44%}
    .counts{grid-template-columns:1fr 1fr}
    .hint{display:block}
    .line .number,.tag{white-space:normal}
    table.cards td:empty,table.cards td.blank{display:none}
    }
    @page{size:A4;margin:13mm 14mm}
    @page wide{size:A4 landscape;margin:11mm 12mm}
    @media print{
    body{background:#fff;font-size:10.5pt;line-height:1.5;-webkit-print-color-adjust:exact;\
    print-color-adjust:exact}
    .sheet{max-width:none;margin:0;padding:0;border-top:0;box-shadow:none}
    h1{font-size:19pt}h2{font-size:13.5pt;margin:15pt 0 5pt;padding-bottom:4pt;\
    break-after:avoid}
    .head p.lead{margin-top:6pt;font-size:11pt}dl.facts{margin-top:10pt}\
    dl.facts div{padding:3pt 8pt}
    .hint{display:none}
    table{font-size:9pt}caption{font-size:8.5pt;break-after:avoid}
    th,td{padding:4pt 5pt}
    thead{display:table-header-group}
    tbody tr:first-child{break-before:avoid}
    tr,.waits li,dl.facts,.figure,.chart,.counts li{break-inside:avoid}
    .scroll{overflow:visible}.scroll svg{min-width:0}
    a{color:inherit;text-decoration:none}
    code,pre,.mono{font-size:8pt}
    }
    """
}
