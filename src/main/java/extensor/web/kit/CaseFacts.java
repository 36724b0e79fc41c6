package extensor.web.kit;

import extensor.care.today.CaseSummary;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Where a patient of a list stands, in one line, with the first alert; nothing for null. It stands in each row of the longest lists, and so is written in one go
 * and not put together of tags.
 */
@FacesComponent("extensor.CaseFacts")
public class CaseFacts extends UIComponentBase {
    @Override
    public String getFamily() {
        return "extensor.CaseFacts";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        CaseSummary summary = (CaseSummary) getValueExpression("summary").getValue(faces.getELContext());
        if (summary == null) return;
        CaseWords words = CDI.current().select(CaseWords.class).get();
        ResponseWriter page = faces.getResponseWriter();
        String line = words.line(summary);
        if (saysVisits())
            line += " \u00b7 "
                    + (summary.next() == null
                            ? Messages.text("case.no-next")
                            : Messages.text("case.next", words.next(summary)));
        span(page, "case-facts", line);
        if (summary.alerts().isEmpty() && !summary.watch()) return;
        begin(page, "flags");
        if (!summary.alerts().isEmpty()) alert(faces, summary);
        if (summary.alerts().size() > 1)
            span(
                    page,
                    "small muted",
                    Messages.text("case.more", summary.alerts().size() - 1));
        if (summary.watch()) chip(faces, "info", "info", Messages.text("case.watch"));
        page.endElement("span");
    }

    private boolean saysVisits() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("visits")));
    }

    private void alert(FacesContext faces, CaseSummary summary) throws IOException {
        CaseSummary.CaseAlert first = summary.alerts().get(0);
        if (first.sign()) chip(faces, "stop", "octagon-x", first.name());
        else chip(faces, "caution", "alert-triangle", first.name());
    }

    /** As k:chip. */
    private void chip(FacesContext faces, String severity, String sign, String text) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        String icons = faces.getApplication()
                .getResourceHandler()
                .createResource("icons.svg", "app")
                .getRequestPath();
        begin(page, "chip " + severity);
        page.write("<svg class=\"icon\" width=\"16\" height=\"16\" aria-hidden=\"true\">");
        page.startElement("use", this);
        page.writeURIAttribute("href", icons + "#" + sign, null);
        page.endElement("use");
        page.write("</svg>");
        page.writeText(text, null);
        page.endElement("span");
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
