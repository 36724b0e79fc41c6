package extensor.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The one way a message is kept: as canonical JSON. */
@Converter(autoApply = true)
public class MessageColumn implements AttributeConverter<Message, String> {
    @Override
    public String convertToDatabaseColumn(Message message) {
        return message == null ? null : message.toText();
    }

    @Override
    public Message convertToEntityAttribute(String kept) {
        return kept == null ? null : Message.ofText(kept);
    }
}
