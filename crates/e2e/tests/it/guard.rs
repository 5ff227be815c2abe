//! Addresses and tokens that are not right.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use e2e::{App, Browser, Serve, Size, Theme};

/// Sends a request as it stands; gives the status line.
fn ask(app: &App, request: &str) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", app.port()))?;
    stream.write_all(request.replace('\n', "\r\n").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.lines().next().unwrap_or_default().to_owned())
}

#[test]
fn who_comes_by_another_name_or_without_the_token_gets_nothing() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let here = format!("127.0.0.1:{}", app.port());
    let token = app.address().split("token=").nth(1).unwrap_or_default().to_owned();
    let get = |host: &str, more: &str| {
        ask(&app, &format!("GET /api/v1/heads HTTP/1.1\nHost: {host}\nConnection: close\n{more}\n"))
    };
    let bearer = format!("Authorization: Bearer {token}\n");
    assert!(get(&here, &bearer)?.contains(" 200 "), "the right way in");
    for (host, more) in [
        (here.as_str(), String::new()),
        (here.as_str(), "Authorization: Bearer wrong\n".to_owned()),
        ("rollwise.example", bearer.clone()),
        (here.as_str(), format!("{bearer}Origin: https://rollwise.example\n")),
    ] {
        let status = get(host, &more)?;
        assert!(
            status.contains(" 401 ") || status.contains(" 403 ") || status.contains(" 421 "),
            "{host} {more}: {status}"
        );
    }
    Ok(())
}

#[test]
fn a_page_without_the_token_keeps_to_the_browser_and_says_so() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Light)?;
    page.open(&format!("http://127.0.0.1:{}/", app.port()))?;
    page.see("Begin")
}
