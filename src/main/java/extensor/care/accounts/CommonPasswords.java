package extensor.care.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The ten thousand passwords that most people choose, as breaches have shown (passwords/common.txt). */
@ApplicationScoped
public class CommonPasswords {
    private static final String FILE = "/passwords/common.txt";
    /** A password of two of them is still guessed; a sentence of many words is not. */
    private static final int TAKEN_OUT = 2;

    private Set<String> all;
    private int shortest;
    private int longest;

    @PostConstruct
    void read() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(FILE)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        shortest = all.stream().mapToInt(String::length).min().orElseThrow();
        longest = all.stream().mapToInt(String::length).max().orElseThrow();
    }

    /** What is left of a password in small letters when the two longest of them are taken out, wherever they stand. */
    String without(String password) {
        String rest = password;
        for (int i = 0; i < TAKEN_OUT; i++) rest = rest.replace(longestIn(rest), "");
        return rest;
    }

    /** Empty for none. */
    private String longestIn(String text) {
        for (int length = Math.min(longest, text.length()); length >= shortest; length--)
            for (int from = 0; from + length <= text.length(); from++) {
                String part = text.substring(from, from + length);
                if (all.contains(part)) return part;
            }
        return "";
    }
}
