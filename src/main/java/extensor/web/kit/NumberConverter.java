package extensor.web.kit;

import extensor.shared.Refusal;
import extensor.shared.TypedNumber;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;

/** Reads and shows the number of a field; an Integer where the field says it is whole. What it cannot read stays in the field, with the reason. */
public class NumberConverter implements Converter<Number> {
    @Override
    public Number getAsObject(FacesContext faces, UIComponent field, String typed) {
        try {
            boolean whole =
                    Boolean.parseBoolean(String.valueOf(field.getAttributes().get("whole")));
            return whole ? TypedNumber.whole(typed) : TypedNumber.decimal(typed);
        } catch (Refusal no) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.of(no), null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Number value) {
        return value == null ? "" : TypedNumber.text(new BigDecimal(value.toString()));
    }
}
