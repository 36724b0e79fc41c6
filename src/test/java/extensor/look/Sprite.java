package extensor.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The icons of the sprite by name, as masks for places that take only a class (parts and buttons of PrimeFaces). */
record Sprite(Map<String, String> shapes) {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z-]+)\"[^>]*>(.*?)</symbol>");

    static Sprite read() throws IOException {
        Map<String, String> shapes = new LinkedHashMap<>();
        Matcher symbol = SYMBOL.matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/resources/app/icons.svg")));
        while (symbol.find()) {
            shapes.put(symbol.group(1), symbol.group(2));
        }
        return new Sprite(shapes);
    }

    String mask(String name) {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='2'"
                        + " stroke-linecap='round' stroke-linejoin='round'>"
                        + shapes.get(name).replace('"', '\'') + "</svg>";
        return "url(\"data:image/svg+xml,"
                + svg.replace("#", "%23").replace("<", "%3C").replace(">", "%3E") + "\")";
    }
}
