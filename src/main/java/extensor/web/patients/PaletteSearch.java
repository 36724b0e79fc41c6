package extensor.web.patients;

import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What the command palette offers and finds, in sections: with nothing typed, what can be done with the patient of the open page, and whom the caller had open
 * last; else patients, plans and visits. The typed text comes in the body, because names do not belong in addresses.
 */
@WebServlet("/palette")
public class PaletteSearch extends HttpServlet {
    @Inject
    PaletteOffers offers;

    @Inject
    PaletteFinds finds;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        List<PaletteSection> found = TypedText.line(typed).isEmpty()
                ? offers.at(request.getParameter("at"))
                : finds.of(TextLimit.PATIENT_SEARCH.cut(typed));
        JsonArrayBuilder all = Json.createArrayBuilder();
        found.stream().filter(section -> !section.lines().isEmpty()).forEach(section -> all.add(json(section)));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(all.build().toString());
    }

    private static JsonObjectBuilder json(PaletteSection section) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (PaletteSection.PaletteLine line : section.lines())
            lines.add(Json.createObjectBuilder()
                    .add("name", line.name())
                    .add("facts", line.facts())
                    .add("icon", line.icon())
                    .add("words", line.words())
                    .add("href", line.href()));
        String head = section.kind().isNamed() ? section.of() : Messages.text("palette.section." + section.kind());
        return Json.createObjectBuilder()
                .add("kind", section.kind().name())
                .add("head", head)
                .add("lines", lines);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
