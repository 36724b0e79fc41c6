package extensor.web.kit;

import extensor.care.today.CaseSummary;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Where a patient of a list stands, in one line, with the first alert; nothing for null. */
@FacesComponent("extensor.CaseFacts")
public class CaseFacts extends WrittenPart {
    @Override
    void write(FacesContext faces, ResponseWriter page) throws IOException {
        CaseSummary summary = (CaseSummary) getAttributes().get("summary");
        if (summary == null) return;
        CaseWords words = KeptBeans.of(CaseWords.class);
        String line = words.line(summary);
        if (Boolean.parseBoolean(text("visits")))
            line += " \u00b7 "
                    + (summary.next() == null
                            ? Messages.text("case.no-next")
                            : Messages.text("case.next", words.next(summary)));
        span(page, "case-facts", line);
        if (summary.alerts().isEmpty() && !summary.watch() && !summary.held()) return;
        begin(page, "flags");
        if (summary.held()) Chip.write(page, this, "stop", Messages.text("case.held"));
        if (!summary.alerts().isEmpty()) alert(page, summary);
        if (summary.alerts().size() > 1)
            span(
                    page,
                    "small muted",
                    Messages.text("case.more", summary.alerts().size() - 1));
        if (summary.watch()) Chip.write(page, this, "info", Messages.text("case.watch"));
        page.endElement("span");
    }

    private void alert(ResponseWriter page, CaseSummary summary) throws IOException {
        CaseSummary.CaseAlert first = summary.alerts().get(0);
        Chip.write(page, this, first.sign() ? "stop" : "caution", first.name());
    }

    private void begin(ResponseWriter page, String look) throws IOException {
        page.startElement("span", this);
        page.writeAttribute("class", look, null);
    }

    private void span(ResponseWriter page, String look, String text) throws IOException {
        begin(page, look);
        page.writeText(text, null);
        page.endElement("span");
    }
}
