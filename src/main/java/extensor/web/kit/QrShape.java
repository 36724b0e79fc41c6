package extensor.web.kit;

import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;

/** A QR code as a shape for a page: the box that holds it with its quiet border, and the path of its dark modules. */
public record QrShape(String box, String path) implements Serializable {
    private static final int BORDER = 4;

    public static QrShape of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
        int side = code.size + 2 * BORDER;
        return new QrShape("0 0 " + side + " " + side, path.toString());
    }
}
