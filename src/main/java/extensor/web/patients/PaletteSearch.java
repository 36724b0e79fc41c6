package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.PatientLine;
import extensor.shared.TextLimit;
import extensor.web.kit.Messages;
import extensor.web.kit.Words;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The patients that the command palette finds. The typed text comes in the body, because names do not belong in addresses. */
@WebServlet("/palette")
public class PaletteSearch extends HttpServlet {
    private static final int MOST = 8;

    @Inject
    FindingPatients finding;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        if (typed != null) typed = TextLimit.PATIENT_SEARCH.cut(typed);
        JsonArrayBuilder people = Json.createArrayBuilder();
        finding.find(typed, 0).lines().stream()
                .limit(MOST)
                .forEach(line -> people.add(Json.createObjectBuilder()
                        .add("name", line.name())
                        .add("facts", facts(line))
                        .add("href", RecordLinks.of(line, caller.roles()))));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(people.build().toString());
    }

    private String facts(PatientLine line) {
        return Messages.text(
                "palette.facts", words.fullDate(line.birthDate()), words.ageOf(line.age()), line.recordNumber());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
