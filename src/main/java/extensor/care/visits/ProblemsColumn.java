package extensor.care.visits;

import extensor.shared.json.JsonList;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What stands against a visit, in the order of the problems. */
@Converter
public class ProblemsColumn implements AttributeConverter<List<BookingProblem>, String> {
    @Override
    public String convertToDatabaseColumn(List<BookingProblem> problems) {
        return problems == null
                ? null
                : JsonList.write(problems.stream().sorted().toList(), problem -> JsonList.text(problem.name()));
    }

    @Override
    public List<BookingProblem> convertToEntityAttribute(String json) {
        return JsonList.read(json, value -> BookingProblem.valueOf(JsonList.text(value)));
    }
}
