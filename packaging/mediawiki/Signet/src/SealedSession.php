<?php

namespace MediaWiki\Extension\Signet;

/** One session of this request: the token that carries it, and what the token says. */
class SealedSession {
	/** It travels in the visitor's session cookie. */
	public const COOKIE = 'cookie';
	/** In the cookie of bot passwords. */
	public const BOT = 'bot';
	/** In the Authorization field. */
	public const BEARER = 'bearer';

	/** The token that goes on: the one that came, or a younger one. */
	public string $token = '';
	/** The authority's identifier of the session. */
	public string $sid = '';
	public string $csk = '';
	/** The user's name; '' for an anonymous visitor. */
	public string $subject = '';
	/** The user's id in the wiki, as the token says it that came; 0 for an anonymous visitor, or if none came. */
	public int $userId = 0;
	/** The user's token, once it was found to be the one that the session was sealed under. */
	public ?string $userToken = null;
	/** What the site keeps in it; null if nothing was sealed with it yet. */
	public ?array $content = null;
	/** Restored from a remember token, or issued beside one. */
	public bool $isRemembered = false;
	/** The request brought a token of this sid, so that somebody may have copied it. */
	public bool $wasCarried = false;
	/** It was ended, while MediaWiki goes on with its session: what is saved next must be another one. */
	public bool $isEnded = false;
	/** The Set-Cookie value that brings the visitor a younger token; '' for none. */
	public string $line = '';

	public function __construct( public readonly string $carrier ) {
	}

	/** Whether what MediaWiki saves for this user is still this session, and not another one. */
	public function goesOnFor( string $subject ): bool {
		return !$this->isEnded && $this->subject === $subject;
	}

	/**
	 * The session id that MediaWiki sees: 32 characters, the least it takes. It is no secret, as nothing opens with it.
	 */
	public function id(): string {
		return 'signet-sid' . $this->sid;
	}
}
