package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.Map;

/** The movements that one option of a parameter brings, such as swimming among the ways to train. */
public record OptionMoves(String parameter, String option, Moves moves) {
    static OptionMoves read(StrictJson at, Map<String, Parameter> parameters) {
        OptionMoves read = new OptionMoves(at.text("parameter"), at.text("option"), Moves.read(at));
        Parameter parameter = parameters.get(read.parameter);
        if (parameter == null) throw at.wrong("parameter", "names the unknown parameter \"" + read.parameter + "\"");
        if (!parameter.options().contains(read.option))
            throw at.wrong("option", "is none of \"" + read.parameter + "\": \"" + read.option + "\"");
        return read;
    }

    boolean chosen(Map<String, Object> values) {
        return option.equals(values.get(parameter));
    }
}
